namespace Gongwen.Contracts;

/// <summary>Without the members of today.</summary>
public interface IReportRule
{
    /// <summary>Of another time.</summary>
    string Name { get; }
}
