namespace Gongwen.Contracts;

/// <summary>Where a piece of the finished document comes from.</summary>
/// <param name="Template">The template text, or the output tag that printed it; null when no template was involved.</param>
/// <param name="Data">The data the text was printed from; null for the template's own words or when several values made it.</param>
public readonly record struct Origin(SourceLocation? Template, DataNode? Data)
{
    /// <summary>The place a person would change: the data if there is one, else the template.</summary>
    public SourceLocation? Place => Data?.Location ?? Template;
}
