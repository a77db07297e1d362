using Gongwen.Contracts;
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

    public static PreparedGenre Of(Genre genre, Func<Genre, FindingList, GenreCode?> codeOf)
    {
        var findings = new FindingList();
        var prepared = new PreparedGenre(genre, codeOf(genre, findings), findings);
        if (prepared.Code is not null)
            findings.AddRange(prepared.Templates.Findings);
        return prepared;
    }
}
