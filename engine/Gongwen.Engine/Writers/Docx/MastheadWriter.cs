using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes a masthead at the head of the text; of a letter only what stands under the first double line, the rest is its first page's header.</summary>
internal sealed class MastheadWriter(WordXml xml, LayoutProfile layout, ParagraphWriter paragraphs, RunWriter runs, DocxPage page)
{
    internal void Write(Masthead masthead)
    {
        var geometry = MastheadGeometry.Of(masthead, layout);
        if (layout.Masthead.MarkFromSheet)
        {
            WriteBelowRule(masthead, geometry);
            return;
        }

        foreach (var (style, label) in Labels(masthead))
            Line(style, label);
        if (geometry.MarkLines > 0)
        {
            paragraphs.Space(geometry.SpaceBeforeMark);
            WriteMark(masthead, geometry);
        }

        if (geometry.NumberRows > 0)
        {
            if (layout.Masthead.NumberBlankLinesBefore > 0)
            {
                paragraphs.BlankLines(layout.Masthead.NumberBlankLinesBefore - 1);
                paragraphs.Space(geometry.LastBlankBeforeNumber);
            }

            WriteNumber(masthead);
        }

        WriteSeparator(geometry);
    }

    /// <summary>The mark alone, as the text of a document or the header of a letter has it.</summary>
    internal void WriteMark(Masthead masthead, MastheadGeometry geometry)
    {
        var halfPoints = StylesPart.HalfPoints(geometry.Mark.Size);
        if (!geometry.Mark.IsJoint)
        {
            paragraphs.Open(new ParagraphFormat("Mark") { Line = geometry.MarkLine });
            foreach (var organ in masthead.Organs)
                runs.Write(organ, halfPoints: halfPoints);
            runs.Write(masthead.Suffix, halfPoints: halfPoints);
            xml.Close();
            return;
        }

        // The organs above each other, spread to one width, the suffix beside them at half their height (7.2.4).
        var size = geometry.Mark.Size * 20;
        var longest = masthead.Organs.Max(organ => TextWidth.Of(Inline.TextOf(organ)));
        var suffix = TextWidth.Of(Inline.TextOf(masthead.Suffix));
        var (left, right) = ((int)Math.Ceiling(longest * size) + 20, (int)Math.Ceiling((suffix + 0.5) * size));
        int[] widths = suffix > 0 ? [left, right] : [left];
        xml.Open("tbl").Open("tblPr").Value("tblStyle", "TableNormal");
        xml.Open("tblW").With("w", widths.Sum()).With("type", "dxa").Close().Value("jc", "center").Open("tblLayout").With("type", "fixed").Close();
        xml.Open("tblCellMar").Open("left").With("w", 0).With("type", "dxa").Close().Open("right").With("w", 0).With("type", "dxa").Close().Close();
        xml.Close().Open("tblGrid");
        foreach (var width in widths)
            xml.Open("gridCol").With("w", width).Close();
        xml.Close().Open("tr").Open("trPr").Switch("cantSplit").Close();
        Cell(left, () =>
        {
            foreach (var organ in masthead.Organs)
            {
                paragraphs.Open(new ParagraphFormat("Mark") { Line = geometry.MarkLine, Alignment = "left" });
                WriteSpread(organ, longest, halfPoints);
                xml.Close();
            }
        });
        if (suffix > 0)
        {
            Cell(right, () =>
            {
                paragraphs.Open(new ParagraphFormat("Mark") { Line = geometry.MarkLine, Alignment = "right" });
                runs.Write(masthead.Suffix, halfPoints: halfPoints);
                xml.Close();
            });
        }

        xml.Close().Close();
    }

    private void Cell(int width, Action content)
    {
        xml.Open("tc").Open("tcPr").Open("tcW").With("w", width).With("type", "dxa").Close().Value("vAlign", "center").Close();
        content();
        xml.Close();
    }

    // Room between the characters makes all names as long as the longest; the last character keeps none.
    private void WriteSpread(IReadOnlyList<Inline> organ, double longest, int halfPoints)
    {
        var text = Inline.TextOf(organ);
        var gaps = text.EnumerateRunes().Count() - 1;
        var spacing = gaps < 1 ? 0 : (int)Math.Floor((longest - TextWidth.Of(text)) * halfPoints * 10 / gaps);
        if (spacing <= 0)
        {
            runs.Write(organ, halfPoints: halfPoints);
            return;
        }

        var cut = char.IsLowSurrogate(text[^1]) && text.Length > 1 ? 2 : 1;
        runs.Write(text[..^cut], halfPoints: halfPoints, spacing: spacing);
        runs.Write(text[^cut..], halfPoints: halfPoints);
    }

    // Of a letter: the labels at the left, the number at the right end of the first line (10.1).
    private void WriteBelowRule(Masthead masthead, MastheadGeometry geometry)
    {
        paragraphs.Space(Math.Max(0, geometry.BodyTop - page.Header - HeaderHeight(geometry)));
        var labels = Labels(masthead).ToList();
        for (var i = 0; i < Math.Max(labels.Count, geometry.NumberRows); i++)
        {
            var number = i == 0 ? masthead.Number : [];
            paragraphs.Open(new ParagraphFormat("DocumentNumber") { Alignment = "left", Tabs = number.Count > 0 ? [("right", page.AreaWidth)] : [] });
            if (i < labels.Count)
                runs.Write(labels[i].Label, characterStyle: labels[i].Style + "Char");
            if (number.Count > 0)
            {
                runs.Tab();
                runs.Write(number);
            }

            xml.Close();
        }
    }

    /// <summary>How high a letter's header is: it ends where the text begins.</summary>
    internal int HeaderHeight(MastheadGeometry geometry) => Math.Max(geometry.MarkLine, geometry.BodyTop - geometry.HeaderTop);

    private void WriteNumber(Masthead masthead)
    {
        if (masthead.Signers.Count == 0)
        {
            Line("DocumentNumber", masthead.Number);
            return;
        }

        // The names at the right in rows of two, each column beginning at one place; the number at the left of the last row (7.2.5, 7.2.6).
        const string Label = "签发人：";
        var perRow = layout.Masthead.SignersPerRow;
        var rows = masthead.Signers.Chunk(perRow).ToList();
        var columns = Math.Min(perRow, masthead.Signers.Count);
        var starts = new int[columns];
        var at = page.AreaWidth - Characters(layout.Masthead.Signer, layout.Masthead.SignerInset);
        for (var column = columns - 1; column >= 0; column--)
        {
            var widest = rows.Where(row => column < row.Length).Max(row => TextWidth.Of(Inline.TextOf(row[column])));
            starts[column] = at - Characters(layout.Masthead.Signer, widest);
            at = starts[column] - Characters(layout.Masthead.Signer, 1);
        }

        var label = starts[0] - Characters(layout.Masthead.SignerLabel, TextWidth.Of(Label));
        for (var i = 0; i < rows.Count; i++)
        {
            var isLast = i + 1 == rows.Count;
            var tabs = new List<(string, int)>();
            if (i == 0)
                tabs.Add(("left", label));
            tabs.AddRange(starts.Skip(i == 0 ? 1 : 0).Select(start => ("left", start)));
            var inset = Characters(layout.Masthead.Number, layout.Masthead.NumberInset);
            paragraphs.Open(new ParagraphFormat("DocumentNumber") { Alignment = "left", Tabs = tabs, Indent = new ParagraphIndent(inset) });
            if (isLast)
                runs.Write(masthead.Number);
            runs.Tab();
            if (i == 0)
                runs.Write(Label, characterStyle: "SignerLabelChar");
            for (var column = 0; column < rows[i].Length; column++)
            {
                if (column > 0)
                    runs.Tab();
                runs.Write(rows[i][column], characterStyle: "SignerChar");
            }

            xml.Close();
        }
    }

    private void WriteSeparator(MastheadGeometry geometry)
    {
        var separator = layout.Masthead.Separator;
        if (separator.Style == SeparatorStyle.None)
        {
            paragraphs.BlankLines(layout.Masthead.NumberBlankLinesAfter);
            return;
        }

        var overhang = (Twips.OfMillimetres(separator.Length) - page.AreaWidth) / 2;
        paragraphs.Empty(new ParagraphFormat("Separator")
        {
            Line = Math.Max(ParagraphWriter.LeastLine, geometry.SpaceBeforeSeparator),
            Border = new ParagraphBorder("bottom", (int)Math.Round(separator.Width * 8), separator.Colour),
            Indent = Math.Abs(overhang) <= 2 ? null : new ParagraphIndent(-overhang, -overhang),
        });
    }

    private static IEnumerable<(string Style, IReadOnlyList<Inline> Label)> Labels(Masthead masthead)
    {
        if (masthead.CopyNumber.Count > 0)
            yield return ("CopyNumber", masthead.CopyNumber);
        if (masthead.Classification.Count > 0)
            yield return ("Classification", masthead.Classification);
        if (masthead.Urgency.Count > 0)
            yield return ("Urgency", masthead.Urgency);
    }

    private void Line(string style, IReadOnlyList<Inline> content)
    {
        paragraphs.Open(new ParagraphFormat(style));
        runs.Write(content);
        xml.Close();
    }

    private int Characters(TextLayout text, double count) => StylesPart.Characters(layout, text.Size, count);
}
