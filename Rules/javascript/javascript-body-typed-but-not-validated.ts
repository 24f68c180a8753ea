import { Body, Controller, Post } from '@nestjs/common';
// ruleid: javascript-body-typed-but-not-validated
class TransferDto {
  to!: string;
  amount!: number;
}

@Controller('transfers')
export class TransfersController {
  @Post()
  async transfer(@Body() dto: Transfer) {
    // ruleid: javascript-body-typed-but-not-validated
    await this.accounts.withdraw(dto.from, dto.amount);
  }
}

@Controller('items')
export class ItemsController {
  @Post()
  // ruleid: javascript-body-typed-but-not-validated
  create(@Body() body: any) {
    return this.items.add(body.name);
  }
}

// ok: javascript-body-typed-but-not-validated
class OrderDto {
  @IsInt()
  @Min(1)
  amount!: number;
}

// ok: javascript-body-typed-but-not-validated
class PointView {
  x = 0;
  y = 0;
}

@Controller('notes')
export class NotesController {
  @Post()
  // ok: javascript-body-typed-but-not-validated
  create(@Body(new ZodValidationPipe(NoteSchema)) note: Note) {
    return this.notes.add(note);
  }
}
