using System.Runtime.CompilerServices;
using Gongwen.Contracts;
using Gongwen.Engine.Facts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Pipeline;

/// <summary>What all reports of a genre share: its code and its parsed and checked templates.</summary>
internal sealed class PreparedGenre
{
    private readonly Lazy<GenreTemplates> _templates;
    private readonly Lazy<GenreTemplates> _drafts;

    private PreparedGenre(Genre genre, GenreCode? code, FindingList findings)
    {
        Genre = genre;
        Code = code;
        Findings = findings;
        _templates = new Lazy<GenreTemplates>(() => GenreTemplates.Compile(genre, code ?? GenreCode.None, draft: false));
        _drafts = new Lazy<GenreTemplates>(() => GenreTemplates.Compile(genre, code ?? GenreCode.None, draft: true));
    }

    public Genre Genre { get; }

    /// <summary>The plugin's code; null when it can't run.</summary>
    public GenreCode? Code { get; }

    /// <summary>What is wrong with the code and the templates.</summary>
    public FindingList Findings { get; }

    /// <summary>The templates for finished documents: a missing value is an error.</summary>
    public GenreTemplates Templates => _templates.Value;

    /// <summary>The templates for drafts: a missing value leaves a gap.</summary>
    public GenreTemplates DraftTemplates => _drafts.Value;

    /// <summary>The rules packs bring.</summary>
    public IReadOnlyList<IReportRule> PackRules { get; private set; } = [];

    /// <param name="genre">The genre.</param>
    /// <param name="codeOf">The code of a genre; null, with findings, when it can't run.</param>
    /// <param name="rulesOf">The rules packs bring for a genre, given a report with its computed data.</param>
    public static PreparedGenre Of(Genre genre, Func<Genre, FindingList, GenreCode?> codeOf, Func<Genre, Func<DataNode, DataNode>, FindingList, IReadOnlyList<IReportRule>> rulesOf)
    {
        var findings = new FindingList();
        var prepared = new PreparedGenre(genre, codeOf(genre, findings), findings);
        if (prepared.Code is not { } code)
            return prepared;
        findings.AddRange(prepared.Templates.Findings);
        // Several rules look at one report, which is computed for the first of them; its faults have been said where the templates ran.
        var roots = new ConditionalWeakTable<DataNode, DataNode>();
        prepared.PackRules = rulesOf(genre, genre.Computed.Count == 0 ? report => report : report => roots.GetValue(report, key => ReportRoot.Of(ReportFacts.Of(key, genre.Facts, []), code.Computed, [])), findings);
        return prepared;
    }
}
