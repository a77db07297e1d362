namespace Gongwen.Host.Watch;

/// <summary>What a changed file is of, from what asks for little to what asks for all to be loaded anew.</summary>
internal enum WatchedKind
{
    /// <summary>The report's data: the pipeline stays.</summary>
    Report,

    /// <summary>Templates, schemas, layouts, packs: they are read anew, the code of plugins stays.</summary>
    Files,

    /// <summary>Code and manifests of plugins, and which plugins there are: everything is loaded anew.</summary>
    Plugins,
}
