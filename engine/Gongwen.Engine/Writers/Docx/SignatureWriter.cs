using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes 署名 and 成文日期, with or without a seal, or beside the stamp of a signature (7.3.5).</summary>
internal sealed class SignatureWriter(WordXml xml, LayoutProfile layout, ParagraphWriter paragraphs, RunWriter runs)
{
    internal void Write(Signature signature, Block? before, Block? after, DocxSection? sectionEnd)
    {
        var last = new ParagraphFormat("SignatureDate") { KeepWithNext = after is Note, SectionEnd = sectionEnd };
        switch (signature.Form)
        {
            case SignatureForm.Sealed:
                WriteSealed(signature, before, last);
                break;
            case SignatureForm.Stamped:
                WriteStamped(signature, before, last);
                break;
            default:
                WriteUnsealed(signature, before, last);
                break;
        }
    }

    private void WriteUnsealed(Signature signature, Block? before, ParagraphFormat last)
    {
        if (before is not null)
            paragraphs.BlankLines(layout.Signature.BlankLinesBefore, keepWithNext: true);
        var place = SignaturePlacement.Of(signature, layout.Signature, paragraphs.LineLength);
        for (var i = 0; i < signature.Names.Count; i++)
        {
            var isLast = i + 1 == signature.Names.Count && signature.Date.Count == 0;
            Line(new ParagraphFormat("SignatureName") { SectionEnd = isLast ? last.SectionEnd : null }, signature.Names[i], place.NamesRight);
        }

        if (signature.Date.Count > 0)
            Line(last, signature.Date, place.DateRight, place.DateLeft);
    }

    // Each name in the middle of its seal; the last over the date.
    private void WriteSealed(Signature signature, Block? before, ParagraphFormat last)
    {
        var place = SealPlacement.Of(signature, layout, paragraphs.LineLength);
        if (before is not null)
            paragraphs.BlankLines(layout.Sealed.BlankLinesBefore, keepWithNext: true);
        for (var i = 0; i < place.Rows.Count; i++)
        {
            if (i > 0)
                paragraphs.BlankLines(place.LinesBetweenRows - 1, keepWithNext: true);
            var isLast = i + 1 == place.Rows.Count && signature.Date.Count == 0;
            var first = place.Centres.Count - place.Rows[i].Count;
            Centred(new ParagraphFormat("SignatureName") { SectionEnd = isLast ? last.SectionEnd : null }, place.Rows[i], [.. place.Centres.Skip(first)]);
        }

        if (signature.Date.Count > 0)
            Line(last, signature.Date, place.DateRight);
    }

    private void Centred(ParagraphFormat format, IReadOnlyList<IReadOnlyList<Inline>> pieces, IReadOnlyList<double> centres)
    {
        // One piece is placed by its indent, so that every program and every reader finds it there.
        if (pieces.Count == 1)
        {
            var left = Math.Max(0, centres[0] - (TextWidth.Of(Inline.TextOf(pieces[0])) / 2));
            paragraphs.Open(format with { Alignment = "left", Indent = new ParagraphIndent(paragraphs.Characters(left)) { SaysLeft = true } });
            runs.Write(pieces[0]);
            xml.Close();
            return;
        }

        paragraphs.Open(format with { Alignment = "left", Tabs = [.. centres.Select(centre => ("center", paragraphs.Characters(centre)))] });
        foreach (var piece in pieces)
        {
            runs.Tab();
            runs.Write(piece);
        }

        xml.Close();
    }

    // The office two characters left of the stamp's room, at half its height; the name typed where the stamp goes (7.3.5.3).
    private void WriteStamped(Signature signature, Block? before, ParagraphFormat last)
    {
        var stamped = layout.Stamped;
        if (before is not null)
            paragraphs.BlankLines(stamped.BlankLinesBefore, keepWithNext: true);
        var character = (double)paragraphs.Characters(1);
        var width = Twips.OfMillimetres(stamped.Width) / character;
        var stampLeft = paragraphs.LineLength - stamped.RightCharacters - width;
        for (var i = 0; i < signature.Names.Count; i++)
        {
            var isLast = i + 1 == signature.Names.Count && signature.Date.Count == 0;
            var office = i < signature.Offices.Count ? signature.Offices[i] : [];
            var left = Math.Max(0, stampLeft - stamped.OfficeGap - TextWidth.Of(Inline.TextOf(office)));
            paragraphs.Open(new ParagraphFormat("SignatureStamp")
            {
                KeepWithNext = true,
                Line = 2 * layout.Page.LinePitch,
                Alignment = "left",
                Tabs = [("center", (int)((stampLeft + (width / 2)) * character))],
                Indent = new ParagraphIndent(paragraphs.Characters(left)) { SaysLeft = true },
                SectionEnd = isLast ? last.SectionEnd : null,
            });
            runs.Write(office);
            runs.Tab();
            runs.Write(signature.Names[i], characterStyle: "StampChar");
            xml.Close();
        }

        if (signature.Date.Count == 0)
            return;
        paragraphs.BlankLines(stamped.BlankLinesAfter, keepWithNext: true);
        Line(last, signature.Date, stamped.RightCharacters);
    }

    // From the edge, or from the left where it begins under a name: there it stands whatever the width a program draws it.
    private void Line(ParagraphFormat format, IReadOnlyList<Inline> content, double right, double? left = null)
    {
        paragraphs.Open(left is { } start
            ? format with { Indent = new ParagraphIndent(paragraphs.Characters(start)) { SaysLeft = true }, Alignment = "left" }
            : format with { Indent = new ParagraphIndent(Right: paragraphs.Characters(right)) });
        runs.Write(content);
        xml.Close();
    }
}
