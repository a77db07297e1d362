namespace Gongwen.Contracts;

/// <summary>Where a plugin registers its code, one line each.</summary>
public interface IGenreRegistry
{
    /// <summary>Adds a rule for a genre of this plugin.</summary>
    void AddRule(string genreId, IReportRule rule);

    /// <summary>Adds computed data for a genre of this plugin.</summary>
    void AddComputedData(string genreId, IComputedData computed);

    /// <summary>Adds a filter for the templates of this plugin's genres.</summary>
    void AddFilter(ITemplateFilter filter);
}
