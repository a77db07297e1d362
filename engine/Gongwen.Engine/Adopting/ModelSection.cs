namespace Gongwen.Engine.Adopting;

/// <summary>A section of the genre that is made of a model text.</summary>
/// <param name="Id">Its id: header, opening, part-1, closing.</param>
/// <param name="Title">What people call it: the heading's words.</param>
/// <param name="Parts">Its elements.</param>
internal sealed record ModelSection(string Id, string Title, List<ModelPart> Parts);
