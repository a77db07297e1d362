namespace Gongwen.Engine.Pipeline;

/// <summary>What a run of the pipeline goes through, in this order; the steps from the filling of templates on come once for each document.</summary>
public enum PipelineStep
{
    /// <summary>Step 1: the bytes become data.</summary>
    ReadData,

    /// <summary>The tables the data names are read and its facts computed; step 2: the data is held against the schemas.</summary>
    CheckData,

    /// <summary>The genre's templates, rules and settings are made ready; next to nothing from the second report on.</summary>
    PrepareGenre,

    /// <summary>Step 3: templates and data become text.</summary>
    FillTemplates,

    /// <summary>Step 4: the text becomes a document.</summary>
    BuildDocument,

    /// <summary>Step 5: the rules look at the document.</summary>
    CheckDocument,

    /// <summary>Step 6: the document becomes the bytes of a file.</summary>
    WriteBytes,
}
