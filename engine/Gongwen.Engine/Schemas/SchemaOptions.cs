namespace Gongwen.Engine.Schemas;

/// <summary>How strictly data is checked.</summary>
/// <param name="ForReports">
/// True for what people fill in: objects that name their properties are closed, a key left empty counts as absent, and
/// 【待填：…】 is a blank. False for JSON Schema to the letter.
/// </param>
internal sealed record SchemaOptions(bool ForReports)
{
    public static SchemaOptions Reports { get; } = new(ForReports: true);

    public static SchemaOptions Standard { get; } = new(ForReports: false);
}
