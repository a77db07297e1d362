using System.Runtime.InteropServices;
using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Markup;

/// <summary>Reads the markup of docs/markup.md line by line into blocks.</summary>
internal sealed class BlockReader
{
    private readonly MarkupSource _source;
    private readonly MarkupFindings _findings;
    private readonly InlineBuilder _inlines;
    private readonly TableBuilder _table;
    private readonly ContainerBuilder _containers;
    private readonly List<MarkupLine> _paragraph = [];
    private readonly List<MarkedBlock> _blocks = [];

    private ContainerStart? _container;
    private IReadOnlyList<Inline>? _unit;
    private bool _tableDone;
    private bool _afterBlank;
    private SourceLocation? _titlePlace;
    private bool _hasTitle;

    private BlockReader(FilledText text, TableWidths widths, MarkupFindings findings)
    {
        _source = new MarkupSource(text);
        _findings = findings;
        _inlines = new InlineBuilder(_source, _findings);
        _table = new TableBuilder(_source, widths, _findings, _inlines);
        _containers = new ContainerBuilder(_source, _findings, _inlines);
    }

    /// <summary>The blocks of a filled text in order. Faults of the markup are findings; what can be read is read.</summary>
    public static IReadOnlyList<MarkedBlock> Read(FilledText text, TableWidths widths, MarkupFindings findings) => new BlockReader(text, widths, findings).Read();

    private List<MarkedBlock> Read()
    {
        foreach (var line in LineScanner.Scan(_source))
        {
            if (line.IsBlank)
            {
                if (_container is null or { Kind: ContainerKind.Unknown })
                    EndParagraph();
                _afterBlank = true;
                continue;
            }

            ReadLine(line);
            _afterBlank = false;
        }

        if (_container is not null)
        {
            _findings.NotClosed(_container.Place, _container.Name);
            EndContainer();
        }

        EndBlock();
        return _blocks;
    }

    private void ReadLine(MarkupLine line)
    {
        var first = line.Atoms[0];
        var start = first.Kind == AtomKind.Text ? _source.TextOf(first) : default;
        if (start.StartsWith(":::"))
            ReadFence(line);
        else if (start is ['|', ..])
            ReadRow(line);
        else if (start is ['#', ..])
            ReadHeading(line, start);
        else if (PageTurn(line) is { } turn)
            AddPageTurn(turn);
        else
            ReadText(line);
    }

    private void ReadText(MarkupLine line)
    {
        if (_container is { Kind: ContainerKind.Table } && (_tableDone || !_table.IsEmpty))
        {
            _findings.TextBehindTable(_source.TemplatePlace(line.Atoms[0]));
            return;
        }

        EndTable();
        if (_container is { Kind: ContainerKind.Table } && LabelledLine.Cut(line, _source) is { IsWord: true } cut)
            ReadUnit(cut, line);
        else
            _paragraph.Add(line);
    }

    private void ReadUnit(LabelledLine cut, MarkupLine line)
    {
        const string unit = "unit";
        var place = _source.TemplatePlace(line.Atoms[0]);
        if (cut.Label != unit)
            _findings.UnknownLabel(place, _container!.Name, cut.Label!, NearestKey.Find(cut.Label!, [unit]), [unit]);
        else if (_unit is not null)
            _findings.LabelAgain(place, _container!.Name, unit);
        else
            _unit = cut.Rest.IsBlank ? [] : _inlines.Build([cut.Rest]);
    }

    private PageTurn? PageTurn(MarkupLine line) =>
        line.Atoms is [{ Kind: AtomKind.Mark } mark] && _source.TextOf(mark) is "{landscape}" or "{portrait}"
            ? new PageTurn(_source.TextOf(mark) is "{landscape}", new Origin(_source.TemplatePlace(mark), null))
            : null;

    private void AddPageTurn(PageTurn turn)
    {
        if (_container is { Kind: not ContainerKind.Unknown })
        {
            _findings.NotAllowedInside(turn.Origin.Template, _container.Name, "换页", "page turn");
            return;
        }

        EndBlock();
        _blocks.Add(new MarkedBlock(turn));
    }

    private void ReadFence(MarkupLine line)
    {
        var place = _source.TemplatePlace(line.Atoms[0]);
        // Tags may stand between the words.
        var (written, isLiteral) = ("", true);
        foreach (var atom in line.Atoms)
        {
            isLiteral &= atom.Kind == AtomKind.Text;
            if (isLiteral)
                written += _source.TextOf(atom).ToString();
        }

        if (!isLiteral)
            _findings.ValueInContainerLine(place);
        var words = written.TrimStart(':').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 && isLiteral)
        {
            if (_container is null)
                _findings.ClosesNothing(place);
            EndContainer();
            EndBlock();
            return;
        }

        if (_container is not null)
            _findings.NotClosed(_container.Place, _container.Name);
        EndContainer();
        EndBlock();
        var name = words.Length == 0 ? "" : words[0];
        _container = new ContainerStart(ContainerNames.Of(name), name, words.Length == 0 ? [] : words[1..], place);
        if (_container.Kind == ContainerKind.Unknown && isLiteral)
            _findings.UnknownContainer(place, name, NearestKey.Find(name, ContainerNames.All));
        if (isLiteral)
            _container.CheckArguments(_findings);
        _tableDone = false;
        _unit = null;
    }

    private void ReadRow(MarkupLine line)
    {
        if (_container is { Kind: not (ContainerKind.Table or ContainerKind.Unknown) })
        {
            _findings.NotAllowedInside(_source.TemplatePlace(line.Atoms[0]), _container.Name, "表格", "table");
            _paragraph.Add(line);
            return;
        }

        if (_container is not { Kind: ContainerKind.Table })
            EndParagraph();
        if (_table.Add(MarkupRow.Cut(line, _source, _afterBlank)) is { } finished)
            AddTable(finished);
    }

    private void ReadHeading(MarkupLine line, ReadOnlySpan<char> start)
    {
        var place = _source.TemplatePlace(line.Atoms[0]);
        if (_container is { Kind: not ContainerKind.Unknown })
        {
            _findings.NotAllowedInside(place, _container.Name, "标题", "heading");
            ReadText(line);
            return;
        }

        EndBlock();
        var hashes = start.Length - start.TrimStart('#').Length;
        if (hashes < start.Length ? !char.IsWhiteSpace(start[hashes]) : line.Atoms.Count > 1)
            _findings.NoSpaceAfterHashes(place, new string('#', Math.Min(hashes, 5)));
        else if (hashes > 5)
            _findings.HeadingTooDeep(place, hashes);

        var form = Form(ref line);
        var words = line.Skip(hashes, _source);
        var label = hashes > 1 ? Label(ref words) : null;
        var content = words.IsBlank ? [] : _inlines.Build([words], breakAllowed: hashes == 1);
        if (content.Count == 0)
            _findings.EmptyHeading(EmptyValue(words) ?? place, hashes == 1);
        else if (hashes == 1)
            AddTitle(content, place);
        else
            _blocks.Add(new MarkedBlock(new Heading(Math.Min(hashes - 1, 4), label ?? "", content, null, new Origin(place, null)), form, HasOwnLabel: label is not null));
    }

    // What stands before {label} is the heading's number, as written; it is taken off.
    private string? Label(ref MarkupLine words)
    {
        for (var i = 0; i < words.Atoms.Count; i++)
        {
            if (words.Atoms[i].Kind != AtomKind.Mark || _source.TextOf(words.Atoms[i]) is not "{label}")
                continue;
            var before = _source.LineOf([.. words.Atoms[..i]]);
            words = _source.LineOf([.. words.Atoms[(i + 1)..]]);
            return before.IsBlank ? "" : Inline.TextOf(_inlines.Build([before], breakAllowed: false)).Replace('\n', ' ');
        }

        return null;
    }

    // The data that should have given the words.
    private SourceLocation? EmptyValue(MarkupLine words)
    {
        foreach (var atom in words.Atoms)
        {
            if (atom.Kind == AtomKind.Value && _source.Pieces[atom.Piece].Origin.Data is { } data)
                return data.Location;
        }

        return null;
    }

    // A {run-in} or {own-line} at the end of the line; it is taken off.
    private HeadingForm Form(ref MarkupLine line)
    {
        if (line.Atoms is not [.., { Kind: AtomKind.Mark } last])
            return HeadingForm.ByLayout;
        var form = _source.TextOf(last) switch
        {
            "{run-in}" => HeadingForm.RunIn,
            "{own-line}" => HeadingForm.OwnLine,
            _ => HeadingForm.ByLayout,
        };
        if (form != HeadingForm.ByLayout)
            line = _source.LineOf([.. line.Atoms[..^1]]);
        return form;
    }

    private void AddTitle(IReadOnlyList<Inline> content, SourceLocation? place)
    {
        if (_hasTitle)
            _findings.SecondTitle(place, _titlePlace);
        else
            _titlePlace = place;
        _hasTitle = true;
        _blocks.Add(new MarkedBlock(new Title(content, new Origin(place, null))));
    }

    private void EndContainer()
    {
        if (_container is not { } container)
            return;
        if (container.Kind == ContainerKind.Table)
        {
            if (_table.IsEmpty && !_tableDone)
                _findings.NoTableInside(container.Place);
            EndTable();
            _paragraph.Clear();
        }
        else if (container.Kind == ContainerKind.Unknown)
        {
            EndBlock();
        }
        else
        {
            if (_containers.Build(container, CollectionsMarshal.AsSpan(_paragraph)) is { } block)
                _blocks.Add(new MarkedBlock(block, Apart: container.Has("apart")));
            _paragraph.Clear();
        }

        _container = null;
    }

    private void EndBlock()
    {
        EndTable();
        EndParagraph();
    }

    private void EndParagraph()
    {
        if (_paragraph.Count == 0)
            return;
        var place = _source.TemplatePlace(_paragraph[0].Atoms[0]);
        var content = _inlines.Build(CollectionsMarshal.AsSpan(_paragraph));
        _paragraph.Clear();
        if (content.Count > 0)
            _blocks.Add(new MarkedBlock(new Paragraph(content, new Origin(place, null))));
    }

    private void EndTable()
    {
        if (_table.IsEmpty)
            return;
        var inContainer = _container is { Kind: ContainerKind.Table };
        if (_table.Finish(inContainer ? _inlines.Build(CollectionsMarshal.AsSpan(_paragraph)) : [], inContainer ? _container : null) is { } table)
            AddTable(table);
    }

    private void AddTable(Table table)
    {
        if (_container is { Kind: ContainerKind.Table })
        {
            if (_tableDone)
                _findings.SecondTable(table.Origin.Template);
            _tableDone = true;
        }

        _blocks.Add(new MarkedBlock(_container is null || _unit is not { Count: > 0 } ? table : table with { Unit = _unit }));
    }
}
