using Gongwen.Contracts;
using Gongwen.Engine.Importing;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Rules.Residue;

namespace Gongwen.Engine.Adopting;

/// <summary>
/// Makes a genre of a model text: its outline becomes sections, each blank a field, its words the templates. The sample that keeps the blanks must give the text
/// back; an element that doesn't is printed in a plainer way, until it does.
/// </summary>
public sealed class Adopter
{
    private const int MostBlanks = 2000;
    private const int MostCharacters = 300_000;
    private const int MostRounds = 40;
    private const int Shown = 20;

    private readonly AdoptRequest _request;
    private readonly ModelText _model;
    private readonly SourceFile _source;
    private readonly IReadOnlyList<Leftover> _dropped;
    private readonly string _name;

    // The elements whose blanks are a field each.
    private readonly HashSet<int> _apart = [];

    // The blanks that stay words, with where each stands.
    private readonly Dictionary<(int Part, string Line, int Start), Finding> _left = [];

    private Adopter(AdoptRequest request, SourceFile source)
    {
        (_request, _source) = (request, source);
        _dropped = LeftoverFinder.Find(source.Blocks);
        _model = ModelText.Of(LeftoverFinder.Without(source.Blocks, _dropped));
        _name = request.Name ?? GenreName.Of(_model.Title, request.IsTaken);
    }

    /// <summary>The genre; null, with an error, when the file can't be read, holds no blank, or can't be given back exactly.</summary>
    public static AdoptedGenre? Run(AdoptRequest request, FindingList findings)
    {
        ArgumentNullException.ThrowIfNull(request);
        return DocumentReader.ReadSource(request.Bytes, request.File, request.Kind, findings, ReadLimits.Default, isModel: true) is { } source
            ? new Adopter(request, source).Run(findings)
            : null;
    }

    private AdoptedGenre? Run(FindingList findings)
    {
        if (_model.Parts.Sum(part => part.Expected.Length) is > MostCharacters and var characters)
        {
            findings.Add(ReadFault.TooMuch(_request.File, $"文字有 {characters} 个，上限 {MostCharacters} 个", $"it has {characters} characters, the limit is {MostCharacters}"));
            return null;
        }

        if (_source.Word is { } word)
            WordExtras.Report(word, _source.OtherNumbers, _request.File, findings);
        else if (_request.Kind == DocumentKind.Markdown)
            MarkdownExtras.Report(_source, _request.File, findings);
        foreach (var leftover in _dropped)
            findings.Add(leftover.Finding);
        Finding? fault = null;
        for (var round = 0; ; round++)
        {
            var sections = Sections();
            var blanks = sections.SelectMany(section => section.Pieces).Sum(piece => piece.Line?.Blanks.Count ?? 0);
            if (blanks is 0 or > MostBlanks)
            {
                findings.Add(blanks == 0 ? fault ?? AdoptFault.NoBlanks(_request.File) : AdoptFault.TooMany(_request.File, blanks, MostBlanks));
                return null;
            }

            var draft = new GenreDraft(sections, FieldTable.Build(sections.SelectMany(section => section.Pieces).Select(piece => piece.Line).OfType<ModelLine>(), _apart));

            var genre = Write(draft, blanks);
            var own = new FindingList();
            var text = _request.Render(genre, own);
            var wrong = text is null ? null : Difference(text);
            if (text is not null && wrong is null)
            {
                Tell(draft, findings);
                return genre;
            }

            if (wrong is { } difference)
                fault = AdoptFault.Different(_request.File, PlaceOf(difference.Part), difference.Wanted, difference.Found);
            else
                fault = own.FirstOrDefault(finding => finding.Severity == Severity.Error) ?? AdoptFault.Different(_request.File, null, "", "");
            if (round < MostRounds && (wrong is { } one ? Amend(one.Part, one.At, draft.Fields, round) : LeaveFaulty(own, draft.Fields)))
                continue;
            if (MakeAllPlainer())
                continue;
            findings.AddRange(own);
            if (wrong is not null || !own.HasErrors)
                findings.Add(fault);
            return null;
        }
    }

    // What is tried at an element that came out wrong, the least first; late on, all of its blanks stay as they are.
    private bool Amend(ModelPart? part, int at, FieldTable fields, int round)
    {
        if (MakeApart(part, fields) || part?.MakePlainer() == true)
            return true;
        var any = false;
        for (var more = true; more && (!any || round > MostRounds / 2);)
            any |= more = Leave(part, at, fields);
        return any;
    }

    // Blanks of one field that are written differently become fields of their own.
    private bool MakeApart(ModelPart? part, FieldTable fields) =>
        part is not null && _model.Parts.ToList().IndexOf(part) is var number && fields.IsWrittenDifferently(number) && _apart.Add(number);

    // The blank nearest before a place that came out wrong stays as it is.
    private bool Leave(ModelPart? part, int at, FieldTable fields) =>
        part is not null && _model.Parts.ToList().IndexOf(part) is var number
        && fields.BlankAt(number, at, (line, blank) => _left.ContainsKey((number, line.Text, blank.Start))) is { } found && Leave(found.Line, found.Blank, part);

    // The blanks of fields whose values can't be taken stay as they are; where nobody knows whose fault it is, those of a strange form.
    private bool LeaveFaulty(FindingList faults, FieldTable fields)
    {
        var paths = faults.Where(fault => fault.Severity == Severity.Error && fault.Path is { Length: > 0 }).Select(fault => fault.Path!).ToHashSet(StringComparer.Ordinal);
        var any = false;
        foreach (var (field, line, blank) in fields.Uses)
        {
            if (paths.Count > 0 ? paths.Contains(field.Name) : !Blanks.IsBlankValue(blank.Of(line.Text)))
                any |= Leave(line, blank, _model.Parts.ElementAtOrDefault(line.Paragraph));
        }

        return any;
    }

    private bool Leave(ModelLine line, ModelBlank blank, ModelPart? part) =>
        _left.TryAdd((line.Paragraph, line.Text, blank.Start), AdoptFault.Left(PlaceOf(part), blank.Of(line.Text), FieldTable.SentenceOf(line, blank)));

    private ModelLine WithoutLeft(ModelLine line) =>
        _left.Count == 0 ? line : line with { Blanks = [.. line.Blanks.Where(blank => !_left.ContainsKey((line.Paragraph, line.Text, blank.Start)))] };

    // Whatever can be printed in a plainer way, when none is known to be at fault.
    private bool MakeAllPlainer()
    {
        var any = false;
        foreach (var part in _model.Parts)
            any |= part.MakePlainer();
        return any;
    }

    private List<(ModelSection Section, List<TemplatePiece> Pieces)> Sections()
    {
        var labels = new LabelCounter();
        var number = 0;
        string? above = null;
        List<(ModelSection Section, List<TemplatePiece> Pieces)> sections = [];
        foreach (var section in _model.Sections)
        {
            List<TemplatePiece> pieces = [];
            foreach (var part in section.Parts)
            {
                if (part.Block is Attachment)
                    labels.Restart();
                var heading = part.Form == ModelForm.Paragraphs ? null : part.Block as Heading;
                pieces.AddRange(PartTemplate.Of(part, number++, above, heading is null ? null : labels.Next(heading, part.Form)).Select(piece => piece.Line is { } line ? TemplatePiece.Of(WithoutLeft(line) with { Chapter = section.Title }) : piece));
                if (part.Block is Heading below && PartTemplate.Short(below).Any(char.IsLetter))
                    above = PartTemplate.Short(below);
            }

            sections.Add((section, pieces));
        }

        return sections;
    }

    private AdoptedGenre Write(GenreDraft draft, int blanks)
    {
        var files = new GenreFiles(_request.GenreId, _name, Path.GetFileName(_request.File));
        files.AddGenre(_model.Sections);
        var written = new HashSet<Field>(ReferenceEqualityComparer.Instance);
        foreach (var (section, pieces) in draft.Sections)
        {
            var lines = pieces.Select(piece => piece.Line).OfType<ModelLine>();
            files.AddSchema(section, [.. lines.SelectMany(line => line.Blanks.Select(blank => draft.Fields.Of(line, blank))).Where(written.Add)]);
            files.AddTemplate(section, string.Concat(pieces.Select(piece => piece.Markup ?? TemplateText.Of(piece.Line!, draft.Fields))));
        }

        files.AddSample(draft.Fields.All);
        files.AddReadme(draft.Fields.All, blanks, [.. _dropped.Select(leftover => leftover.Paragraph.Trimmed)]);
        return new AdoptedGenre(_request.GenreId, _name, files.All)
        {
            Blanks = blanks,
            Fields = draft.Fields.All.Count,
            Guesses = draft.Fields.All.Count(field => field.IsGuess),
            Dropped = _dropped.Count,
            Lines = _source.Lines,
        };
    }

    // The element in which the text that came out first differs; null when it is the same.
    private (ModelPart? Part, int At, string Wanted, string Found)? Difference(string rendered)
    {
        var found = ModelPart.Solid(rendered);
        var at = 0;
        foreach (var part in _model.Parts)
        {
            var wanted = part.Expected;
            if (string.CompareOrdinal(found, at, wanted, 0, wanted.Length) != 0)
            {
                var same = 0;
                while (same < wanted.Length && at + same < found.Length && wanted[same] == found[at + same])
                    same++;
                return (part, same, Cut(wanted, same), Cut(found, at + same));
            }

            at += wanted.Length;
        }

        return at == found.Length ? null : (_model.Parts.LastOrDefault(), int.MaxValue, "", Cut(found, at));
    }

    private static string Cut(string text, int start) => text.Substring(Math.Min(start, text.Length), Math.Clamp(text.Length - start, 0, Shown));

    private void Tell(GenreDraft draft, FindingList findings)
    {
        findings.AddRange(_left.Values);
        foreach (var part in _model.Parts.Where(part => part.IsPlainer))
            findings.Add(AdoptFault.Plain(PlaceOf(part)));
        foreach (var field in draft.Fields.All)
        {
            var place = PlaceOf(_model.Parts.ElementAtOrDefault(draft.Fields.PartOf(field)));
            if (field.Uses > 1)
                findings.Add(AdoptFault.Merged(place, field));
            if (field.IsGuess)
                findings.Add(AdoptFault.Guess(place, field));
        }
    }

    private static SourceLocation? PlaceOf(ModelPart? part) => part?.Sources.OfType<SourceParagraph>().FirstOrDefault()?.Origin.Place ?? part?.Block.Origin.Place;
}
