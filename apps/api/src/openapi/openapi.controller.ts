import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { Permit } from '../http/permit.decorator';
import { readAnswerSchemas } from './answer-schemas';
import { docsPage } from './docs-page';
import type { OpenApiDocument } from './document.types';
import { openApiDocument } from './openapi-document';
import { routesOf } from './routes-of';

/** Of the interface, not of the release: raised when an endpoint or a field goes. */
const API_VERSION = '1.0.0';

/** What this API can be asked, for programs and for people; the same for everyone, and nobody's data. */
@Controller('api')
export class OpenApiController {
  private made: OpenApiDocument | undefined;

  constructor(@Inject(ModulesContainer) private readonly modules: ModulesContainer) {}

  @Get('openapi.json')
  @Permit({ kind: 'public', why: 'the shape of the API, no data' })
  document(): OpenApiDocument {
    this.made ??= openApiDocument(this.routes(), readAnswerSchemas(), API_VERSION);
    return this.made;
  }

  @Get('docs')
  @Permit({ kind: 'public', why: 'the shape of the API, no data' })
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return docsPage(this.document());
  }

  private routes(): ReturnType<typeof routesOf> {
    return [...this.modules.values()].flatMap((module) =>
      [...module.controllers.values()].flatMap(({ metatype }) =>
        typeof metatype === 'function' ? routesOf(metatype as Parameters<typeof routesOf>[0]) : [],
      ),
    );
  }
}
