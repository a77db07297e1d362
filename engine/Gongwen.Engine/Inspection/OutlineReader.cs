using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>Tells what each paragraph is, from what it says, how it is styled and where it stands.</summary>
internal sealed class OutlineReader
{
    private const int LongestTitle = 120;
    private const int LongestOwnLine = 60;

    private readonly WordFile _file;
    private readonly List<Element> _elements = [];
    private readonly HashSet<int> _imprintTables = [];
    private readonly HashSet<int> _headTables = [];
    private readonly HashSet<int> _signatureTables = [];
    private int _headingShift;
    private bool _dated;
    private bool _untitledAttachment;

    private readonly LabelledText _labelled;

    private OutlineReader(WordFile file) => (_file, _labelled) = (file, new LabelledText(file));

    internal static Outline Read(WordFile file)
    {
        var reader = new OutlineReader(file);
        reader.Read();
        var tables = file.Blocks.Select((block, index) => (Table: block as WordTable, Block: index)).Where(entry => entry.Table is not null).Select(entry => (Table: entry.Table!, entry.Block)).ToList();
        return new Outline(
            file,
            reader._elements,
            [.. tables.Where(entry => !reader._imprintTables.Contains(entry.Block) && !reader._headTables.Contains(entry.Block) && !reader._signatureTables.Contains(entry.Block))],
            [.. tables.Where(entry => reader._imprintTables.Contains(entry.Block))]);
    }

    private void Read()
    {
        var masthead = new MastheadFinder(_file);
        var at = masthead.Find();
        _elements.AddRange(masthead.Elements);
        _headTables.UnionWith(masthead.Elements.Select(element => element.Block).Where(block => _file.Blocks[block] is WordTable));
        at = ReadTitle(at, isOrder: masthead.Elements.Exists(element => element.Kind == ElementKind.Mark && element.Text.Trim() is [.., '令'] or [.., '令', '）']));
        for (; at < _file.Blocks.Count; at++)
        {
            if (_file.Blocks[at] is WordParagraph paragraph)
            {
                foreach (var box in paragraph.Shapes)
                    ReadImprint(box.Text, at, box);
                if (!paragraph.IsBlank)
                    ReadParagraph(paragraph, at);
            }
            else if (_file.Blocks[at] is WordTable table)
            {
                if (ReadImprint(table.Paragraphs, at, null))
                    _imprintTables.Add(at);
                else if (SignatureTable.Is(table))
                    ReadSignature(table, at);
            }
        }
    }

    // Title, author line and recipients, in this order. Returns the first block behind them.
    private int ReadTitle(int at, bool isOrder)
    {
        var first = NextText(at);
        if (first is null)
            return at;
        var title = (WordParagraph)_file.Blocks[first.Value];
        if (!IsTitle(title) || (isOrder && StyleHints.Of(title.Style) != ElementKind.Title))
            return ReadRecipients(at);
        _headingShift = StyleHints.HeadingLevel(title.Style.Name) == 1 ? 1 : 0;
        var next = first.Value;
        for (; next < _file.Blocks.Count && _file.Blocks[next] is WordParagraph line && !line.IsBlank && IsSameTitle(title, line); next++)
            _elements.Add(Element.Whole(ElementKind.Title, line, next));
        for (var author = NextText(next); author is { } block && IsAuthor((WordParagraph)_file.Blocks[block], title); author = NextText(next))
        {
            _elements.Add(Element.Whole(ElementKind.AuthorLine, (WordParagraph)_file.Blocks[block], block));
            next = block + 1;
        }

        return ReadRecipients(next);
    }

    private int ReadRecipients(int at)
    {
        if (NextText(at) is not { } block)
            return at;
        var paragraph = (WordParagraph)_file.Blocks[block];
        var isFlush = paragraph.Extent(LineOf(paragraph)).Start < paragraph.Look.CharacterWidth && paragraph.Justify is not ("center" or "right");
        if (StyleHints.Of(paragraph.Style) != ElementKind.Recipients && !(isFlush && ElementText.IsRecipients(paragraph.Trimmed) && HeadingLabel.Of(paragraph.Trimmed) is null))
            return at;
        _elements.Add(Element.Whole(ElementKind.Recipients, paragraph, block));
        return block + 1;
    }

    private bool IsTitle(WordParagraph paragraph)
    {
        if (StyleHints.Of(paragraph.Style) is { } hint)
            return hint == ElementKind.Title;
        if (paragraph.IsContents || paragraph.Trimmed.Length > LongestTitle || paragraph.Trimmed[^1] is '。' or '：' or '；')
            return false;
        return paragraph.Justify == "center" || paragraph.Look.Size > _file.Normal.Size + 3 || StyleHints.HeadingLevel(paragraph.Style.Name) == 1;
    }

    private static bool IsSameTitle(WordParagraph title, WordParagraph line) =>
        ReferenceEquals(title, line) || (line.Style.Id == title.Style.Id && line.Justify == title.Justify && Math.Abs(line.Look.Size - title.Look.Size) < 0.1 && line.Look.EastAsia == title.Look.EastAsia && line.Trimmed.Length <= LongestTitle && (title.Justify == "center" || StyleHints.Of(title.Style) == ElementKind.Title) && HeadingLabel.Of(line.Trimmed) is null);

    private static bool IsAuthor(WordParagraph paragraph, WordParagraph title)
    {
        if (StyleHints.Of(paragraph.Style) is { } hint)
            return hint == ElementKind.AuthorLine || (hint == ElementKind.SignatureDate && paragraph.Justify == "center");
        return paragraph.Justify == "center" && paragraph.Trimmed.Length <= 60 && paragraph.Look.Size <= title.Look.Size && StyleHints.HeadingLevel(paragraph.Style.Name) == 0 && HeadingLabel.Of(paragraph.Trimmed) is null && paragraph.Trimmed is not ("目录" or "目　录" or "目 录");
    }

    private void ReadParagraph(WordParagraph paragraph, int block)
    {
        var text = paragraph.Trimmed;
        var hint = StyleHints.Of(paragraph.Style);
        if (paragraph.IsContents || hint == ElementKind.Contents || text.Replace("\u3000", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) == "目录")
            Add(ElementKind.Contents);
        else if (hint == ElementKind.TableCaption || IsCaption(paragraph, block))
            Add(ElementKind.TableCaption);
        else if (hint == ElementKind.TableUnit || (ElementText.IsUnit(text) && NextBlock(block) is WordTable))
            Add(ElementKind.TableUnit);
        else if (hint == ElementKind.AttachmentLabel || (ElementText.IsAttachmentLabel(text) && StartsPage(paragraph, block)))
            _untitledAttachment = Add(ElementKind.AttachmentLabel);
        else if (_untitledAttachment && (hint is ElementKind.AttachmentTitle or ElementKind.Title || paragraph.Justify == "center"))
            Add(ElementKind.AttachmentTitle);
        else if (hint == ElementKind.AttachmentNote || IsAttachmentNote(paragraph, text, block))
            Add(ElementKind.AttachmentNote);
        else if (hint == ElementKind.Attendance || ElementText.IsAttendance(text))
            AddAttendance(paragraph, block);
        else if (hint == ElementKind.Imprint || (ElementText.IsImprint(text) && (_dated || paragraph.Look.Size < 15)) || (ElementText.IsIssuer(text) && MayEnd(paragraph)))
            Add(ElementKind.Imprint);
        else if (hint == ElementKind.SignatureDate || ElementText.IsDate(text))
            AddDate(paragraph, block);
        else if (hint == ElementKind.Recipients)
            Add(ElementKind.Recipients);
        else if (hint == ElementKind.SignatureName)
            AddName(paragraph, block);
        else if (hint == ElementKind.Remark || (_dated && ElementText.IsRemark(text) && _elements[^1].Kind is ElementKind.SignatureDate or ElementKind.Remark))
            Add(ElementKind.Remark);
        else
            AddHeadingOrBody(paragraph, block);

        bool Add(ElementKind kind)
        {
            if (kind is not (ElementKind.AttachmentLabel or ElementKind.AttachmentTitle))
                _untitledAttachment = false;
            _elements.Add(Element.Whole(kind, paragraph, block));
            return true;
        }
    }

    private void AddHeadingOrBody(WordParagraph paragraph, int block)
    {
        _untitledAttachment = false;
        var label = HeadingLabel.Of(paragraph.Trimmed);
        var styled = StyleHints.HeadingLevel(paragraph.Style.Name) is > 0 and var named ? named : paragraph.Layer.OutlineLevel is >= 0 and < 9 and var outline ? (int)outline + 1 : 0;
        var headRuns = paragraph.Runs.TakeWhile(run => StyleHints.HeadingLevel(run.Style) > 0).ToList();
        var level = styled > 0 ? styled - _headingShift : headRuns.Count > 0 ? StyleHints.HeadingLevel(headRuns[0].Style) : label?.Level ?? 0;
        if (level is < 1 or > 4 || (styled == 0 && headRuns.Count == 0 && label is not null && _labelled.IsText(paragraph, label)))
        {
            _elements.Add(Element.Whole(ElementKind.Body, paragraph, block));
            return;
        }

        var end = headRuns.Count > 0 && styled == 0 ? headRuns.Sum(run => run.Text.Length) : HeadEnd(paragraph, label);
        _elements.Add(new Element(ElementKind.Heading, paragraph, block, 0, end) { Level = level, Label = label?.Form ?? "" });
        if (end < paragraph.Text.Length)
            _elements.Add(new Element(ElementKind.Body, paragraph, block, end, paragraph.Text.Length));
    }

    // A heading ends with its first sentence, where more follows.
    private static int HeadEnd(WordParagraph paragraph, HeadingLabel? label)
    {
        var text = paragraph.Text;
        var stop = text.IndexOf('。', StringComparison.Ordinal);
        if (stop >= 0)
            return text.AsSpan(stop + 1).Trim().IsEmpty ? text.Length : stop + 1;
        return text.Length <= LongestOwnLine || label is null || paragraph.ListLabel.Length > 0 ? text.Length : Math.Min(text.Length, text.Length - text.TrimStart().Length + label.Text.Length);
    }

    private void AddAttendance(WordParagraph paragraph, int block)
    {
        var colon = paragraph.Text.IndexOfAny(['：', ':']);
        if (colon >= 0 && ElementText.IsAttendance(paragraph.Trimmed))
            _elements.Add(new Element(ElementKind.AttendanceLabel, paragraph, block, 0, colon + 1));
        if (colon + 1 < paragraph.Text.Length)
            _elements.Add(new Element(ElementKind.Attendance, paragraph, block, colon + 1, paragraph.Text.Length));
    }

    // Of a line with a stamp only the office is text of the document; the name stands where the stamp goes.
    private void AddName(WordParagraph paragraph, int block)
    {
        var tab = IsStamped(paragraph) ? paragraph.Text.IndexOf('\t', StringComparison.Ordinal) : -1;
        _elements.Add(new Element(ElementKind.SignatureName, paragraph, block, 0, tab < 0 ? paragraph.Text.Length : tab));
    }

    internal static bool IsStamped(WordParagraph paragraph) => paragraph.Style.Name.Contains("签名章", StringComparison.Ordinal);

    // The short lines right above a date are the names.
    private void AddDate(WordParagraph paragraph, int block)
    {
        const int MostNames = 8;
        for (var i = _elements.Count - 1; i >= 0 && i >= _elements.Count - MostNames; i--)
        {
            var above = _elements[i];
            if (above.Kind != ElementKind.Body || above.Start > 0 || above.Paragraph.Trimmed.Length > 40 || above.Paragraph.Trimmed[^1] is '。' or '：' or '；')
                break;
            // A date that isn't at its place has no name at its place: then the organ's name right above it.
            if (!IsAtRight(above.Paragraph) && (IsAtRight(paragraph) || i < _elements.Count - 1 || !ElementText.IsOrgan(above.Paragraph.Trimmed)))
                break;
            _elements[i] = above with { Kind = ElementKind.SignatureName };
        }

        _elements.Add(Element.Whole(ElementKind.SignatureDate, paragraph, block));
        _dated = true;
    }

    private bool ReadImprint(IEnumerable<WordParagraph> paragraphs, int block, WordShape? box)
    {
        var lines = paragraphs.Where(paragraph => !paragraph.IsBlank).ToList();
        if (!lines.Exists(line => ElementText.IsImprint(line.Trimmed) || ElementText.IsIssuer(line.Trimmed) || line.Trimmed.EndsWith("印发", StringComparison.Ordinal) && line.Trimmed.Length < 30))
            return false;
        _elements.AddRange(lines.Select(line => Element.Whole(ElementKind.Imprint, line, block) with { Box = box }));
        return true;
    }

    private void ReadSignature(WordTable table, int block)
    {
        foreach (var line in table.Paragraphs.Where(paragraph => !paragraph.IsBlank))
            _elements.Add(Element.Whole(ElementText.IsDate(line.Trimmed) ? ElementKind.SignatureDate : ElementKind.SignatureName, line, block));
        _signatureTables.Add(block);
        _dated = true;
    }

    private bool IsCaption(WordParagraph paragraph, int block)
    {
        if (paragraph.Trimmed.Length > 60 || paragraph.Trimmed[^1] is '。' or '：')
            return false;
        var next = NextBlock(block) is WordParagraph unit && ElementText.IsUnit(unit.Trimmed) ? NextBlock(block + 1) : NextBlock(block);
        return next is WordTable && (paragraph.Trimmed[0] == '表' || (paragraph.Justify == "center" && StyleHints.HeadingLevel(paragraph.Style.Name) == 0 && !_untitledAttachment));
    }

    private bool IsAttachmentNote(WordParagraph paragraph, string text, int block)
    {
        if (text.StartsWith("附件：", StringComparison.Ordinal) || text.StartsWith("附件:", StringComparison.Ordinal))
            return text.Length > 3;
        // Badly numbered: 附件1：名称 above the date.
        if (!_dated && !StartsPage(paragraph, block) && ElementText.IsNumberedNote(text) && HasNext(block, ElementText.IsNumberedNote, ElementText.IsDate))
            return true;
        return _elements.Count > 0 && _elements[^1].Kind == ElementKind.AttachmentNote && HeadingLabel.Of(text) is { Level: 3 } && paragraph.Extent(LineOf(paragraph)).Start > 3 * paragraph.Look.CharacterWidth;
    }

    // True when such a line follows within a few paragraphs.
    private bool HasNext(int block, params Func<string, bool>[] forms)
    {
        const int Near = 8;
        return _file.Blocks.Skip(block + 1).Take(Near).OfType<WordParagraph>().Any(paragraph => !paragraph.IsBlank && forms.Any(form => form(paragraph.Trimmed)));
    }

    // The date of the text isn't the only sign that the end has come: an imprint has begun, or has a line of its own.
    private bool MayEnd(WordParagraph paragraph) =>
        _dated || paragraph.Layer.TopBorder is { IsDrawn: true } || paragraph.Layer.BottomBorder is { IsDrawn: true } || (_elements.Count > 0 && _elements[^1].Kind == ElementKind.Imprint);

    private bool IsAtRight(WordParagraph paragraph) => paragraph.Extent(LineOf(paragraph)).Start > 0.3 * LineOf(paragraph);

    private bool StartsPage(WordParagraph paragraph, int block) =>
        paragraph.StartsPage || (block > 0 && _file.Blocks[block - 1].Section != paragraph.Section && _file.Sections[paragraph.Section].StartsPage);

    private double LineOf(WordParagraph paragraph) => _file.Sections[paragraph.Section].AreaWidth;

    private WordBlock? NextBlock(int block) => block + 1 < _file.Blocks.Count ? _file.Blocks[block + 1] : null;

    // The next paragraph with text; null at a table or the end.
    private int? NextText(int at)
    {
        for (; at < _file.Blocks.Count && _file.Blocks[at] is WordParagraph paragraph; at++)
        {
            if (!paragraph.IsBlank)
                return at;
        }

        return null;
    }
}
