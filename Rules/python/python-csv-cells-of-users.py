import csv

import pandas as pd


class TicketReport:
    def to_csv(self, path):
        rows = [t.__dict__ for t in self.session.query(Ticket)]
        df = pd.DataFrame(rows, columns=["subject", "customer"])
        # ruleid: python-csv-cells-of-users
        df.to_csv(path, index=False)


@app.get("/feedback.csv")
def feedback_csv():
    lines = ["date,email,text"]
    for f in Feedback.query.all():
        # ruleid: python-csv-cells-of-users
        lines.append(f'{f.created},"{f.email}","{f.text}"')
    return Response("\n".join(lines), mimetype="text/csv")


def export(comments, out):
    writer = csv.writer(out)
    for c in comments:
        # ruleid: python-csv-cells-of-users
        writer.writerow([c.id, c.text])


def export_safe(comments, out):
    writer = csv.writer(out)
    for c in comments:
        # ok: python-csv-cells-of-users
        writer.writerow([c.id, escape_cell(c.text)])


def numbers(rows, out):
    writer = csv.writer(out)
    for r in rows:
        # ok: python-csv-cells-of-users
        writer.writerow([r.id, r.total])


def figures(path, values):
    # ok: python-csv-cells-of-users
    pd.DataFrame({"value": values}).to_csv(path)
