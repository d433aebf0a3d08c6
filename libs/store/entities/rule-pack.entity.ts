import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a pack that was installed while Banli runs. */
@Entity({ schema: 'read', name: 'rule_pack' })
export class RulePackRow {
  /** `id@version`. */
  @PrimaryColumn({ name: 'pack', type: 'text' }) pack!: string;
  @Column({ name: 'jurisdiction', type: 'text' }) jurisdiction!: string;
  @Column({ name: 'hash', type: 'text' }) hash!: string;
  @Column({ name: 'yaml', type: 'text' }) yaml!: string;
  @Column({ name: 'installed_on', type: 'date' }) installedOn!: string;
  @Column({ name: 'installed_by', type: 'text', nullable: true }) installedBy!: string | null;
}
