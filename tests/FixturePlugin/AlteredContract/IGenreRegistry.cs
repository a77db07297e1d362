namespace Gongwen.Contracts;

/// <summary>With a member that the contract of today does not have.</summary>
public interface IGenreRegistry
{
    /// <summary>As it is.</summary>
    void AddRule(string genreId, IReportRule rule);

    /// <summary>Of another time.</summary>
    void AddWatermark(string genreId);
}
