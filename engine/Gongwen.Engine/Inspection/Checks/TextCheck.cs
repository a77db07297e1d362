using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>Fonts, sizes and bold of every element; the text that departs is named.</summary>
internal sealed class TextCheck : IDocumentCheck
{
    private const int LongestQuote = 40;

    public void Run(InspectionContext context)
    {
        var layout = context.Layout;
        foreach (var element in context.Outline.Elements)
        {
            if (Parameters(element, layout) is { } asked)
                Judge(context, element, asked);
        }

        for (var i = 0; i < context.Outline.Tables.Count; i++)
            JudgeTable(context, context.Outline.Tables[i].Table, Place.OfTable(i));
    }

    private static Setting? Parameters(Element element, LayoutProfile layout)
    {
        var masthead = layout.Masthead;
        return element.Kind switch
        {
            ElementKind.CopyNumber => Usual("copyNumber", masthead.CopyNumber),
            ElementKind.Classification => Usual("classification", masthead.Classification),
            ElementKind.Urgency => Usual("urgency", masthead.Urgency),
            ElementKind.Mark => Usual("mark", masthead.Mark) with { IsMost = true, AnyColour = true },
            ElementKind.Number => Usual("number", masthead.Number),
            ElementKind.SignerLabel => new Setting("signer.labelFont", "signer.size", "signer.bold", masthead.SignerLabel),
            ElementKind.Signer => Usual("signer", masthead.Signer),
            ElementKind.Title or ElementKind.AttachmentTitle => Usual("title", layout.Title.Text),
            ElementKind.AuthorLine => Usual("authorLine", layout.AuthorLine),
            ElementKind.Recipients => Usual("recipients", layout.Recipients),
            ElementKind.Heading => Usual($"heading{element.Level}", layout.Heading(element.Level).Text),
            ElementKind.AttachmentLabel => new Setting("attachment.labelFont", "attachment.labelSize", "attachment.labelBold", layout.Attachment.Label),
            ElementKind.AttendanceLabel => new Setting("attendance.labelFont", "body.size", "body.bold", layout.Attendance.Label),
            ElementKind.Imprint => Usual("imprint", layout.Imprint.Text),
            ElementKind.TableCaption => Usual("table.caption", layout.Table.Caption),
            ElementKind.TableUnit => Usual("table.unit", layout.Table.Unit),
            ElementKind.Contents => ContentsCheck.LevelOf(element) > 0 ? Usual("contents", layout.Contents.Text) : null,
            _ => Usual("body", layout.Body) with { Emphasis = element.Kind == ElementKind.Body ? layout.Emphasis : null },
        };
    }

    private static Setting Usual(string element, TextLayout text) => new(element + ".font", element + ".size", element + ".bold", text);

    private static void Judge(InspectionContext context, Element element, Setting asked) =>
        Judge(context, [.. element.Runs()], asked, words => words.Length == 0 ? Place.Of(element) : Place.Of(element) with { Excerpt = Place.Short(words) });

    private static void JudgeTable(InspectionContext context, WordTable table, Place place)
    {
        var layout = context.Layout.Table;
        var (header, usual) = (Usual("table.header", layout.Header), Usual("table", layout.Text));
        if (table.Columns >= layout.DenseColumns)
        {
            header = header with { Size = "table.denseSize", Text = layout.Header with { Size = layout.SizeFor(table.Columns, layout.Header) } };
            usual = usual with { Size = "table.denseSize", Text = layout.Text with { Size = layout.SizeFor(table.Columns, layout.Text) } };
        }

        var headers = TableRows.HeadersOf(table);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var isHeader = headers.Contains(row);
            foreach (var paragraph in table.Rows[row].Cells.SelectMany(cell => cell.Paragraphs).Where(paragraph => !paragraph.IsBlank))
                Judge(context, paragraph.Runs, isHeader ? header : usual, words => place with { Excerpt = Place.Short(words.Length == 0 ? paragraph.Trimmed : words) });
        }
    }

    private static void Judge(InspectionContext context, IReadOnlyList<WordRun> runs, Setting asked, Func<string, Place> placeOf)
    {
        runs = [.. runs.Where(run => !string.IsNullOrWhiteSpace(run.Text))];
        if (runs.Count == 0)
            return;
        JudgeFont(context, runs, asked, placeOf);
        JudgeSize(context, runs, asked, placeOf);
        JudgeBold(context, runs, asked, placeOf);
        if (!asked.AnyColour)
            JudgeColour(context, runs, placeOf);
    }

    private static void JudgeFont(InspectionContext context, IReadOnlyList<WordRun> runs, Setting asked, Func<string, Place> placeOf)
    {
        var wrong = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var right = "";
        foreach (var run in runs)
        {
            foreach (var rune in run.Text.EnumerateRunes())
            {
                if (Rune.IsWhiteSpace(rune))
                    continue;
                var font = run.Format.FontOf(rune);
                if (FontKinds.Is(font, asked.Text.Font, context.Layout))
                    right = font;
                else if (wrong.TryGetValue(font, out var text))
                    _ = text.Length < LongestQuote ? text.Append(rune.ToString()) : text;
                else
                    wrong.Add(font, new StringBuilder(rune.ToString()));
            }
        }

        foreach (var (font, text) in wrong)
        {
            if (font.Length == 0)
                context.Measures.Unknown(asked.Font, new("文件没有写明字体，由软件决定", "the file names no font; the program chooses"));
            else if (asked.Emphasis is { } emphasis && right.Length > 0 && FontKinds.Of(font, context.Layout) is { } kind && (kind == emphasis || kind is FontRole.Kai or FontRole.Hei or FontRole.XiaoBiaoSong))
                context.Measures.Judge("emphasis.font", kind == emphasis, new(font, font), placeOf(text.ToString()));
            else
                context.Measures.Judge(asked.Font, false, new(font, font), placeOf(text.ToString()));
        }

        if (wrong.Count == 0)
            context.Measures.Judge(asked.Font, true, new(right, right), placeOf(""));
    }

    private static void JudgeSize(InspectionContext context, IReadOnlyList<WordRun> runs, Setting asked, Func<string, Place> placeOf)
    {
        var isRight = true;
        foreach (var group in runs.GroupBy(run => run.Format.Size))
        {
            if (asked.IsMost ? group.Key <= asked.Text.Size : Math.Abs(group.Key - asked.Text.Size) < 0.26)
                continue;
            isRight = false;
            context.Measures.Judge(asked.Size, false, FontKinds.SizeName(group.Key), placeOf(group.Count() == runs.Count ? "" : string.Concat(group.Select(run => run.Text))));
        }

        if (isRight)
            context.Measures.Judge(asked.Size, true, FontKinds.SizeName(runs[0].Format.Size), placeOf(""));
    }

    // Bold words in a paragraph that isn't are emphasis.
    private static void JudgeBold(InspectionContext context, IReadOnlyList<WordRun> runs, Setting asked, Func<string, Place> placeOf)
    {
        var bold = runs.Where(run => run.Format.Bold).Sum(run => run.Text.Length) * 2 > runs.Sum(run => run.Text.Length);
        context.Measures.Judge(asked.Bold, bold == asked.Text.Bold, bold ? new("加粗", "bold") : new("不加粗", "not bold"), placeOf(""));
    }

    private static void JudgeColour(InspectionContext context, IReadOnlyList<WordRun> runs, Func<string, Place> placeOf)
    {
        foreach (var group in runs.GroupBy(run => run.Format.Colour, StringComparer.Ordinal))
            context.Measures.Judge("text.colour", group.Key == "000000", group.Key == "000000" ? new("黑色", "black") : MastheadFinder.IsRed(group.Key) ? new($"红色（{group.Key}）", $"red ({group.Key})") : new(group.Key, group.Key), placeOf(group.Key == "000000" ? "" : string.Concat(group.Select(run => run.Text))));
    }

    private sealed record Setting(string Font, string Size, string Bold, TextLayout Text)
    {
        /// <summary>True when the size asked for is the largest allowed.</summary>
        public bool IsMost { get; init; }

        public bool AnyColour { get; init; }

        /// <summary>The kind of type words may stand out in; null where none may.</summary>
        public FontRole? Emphasis { get; init; }
    }
}
