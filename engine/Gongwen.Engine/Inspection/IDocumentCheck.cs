namespace Gongwen.Engine.Inspection;

/// <summary>Measures one side of a document.</summary>
internal interface IDocumentCheck
{
    /// <summary>Hands what it finds to the measures.</summary>
    void Run(InspectionContext context);
}
