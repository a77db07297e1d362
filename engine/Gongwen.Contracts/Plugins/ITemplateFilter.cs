namespace Gongwen.Contracts;

/// <summary>A filter for templates: {{ value | name: argument }}. Pure; one instance serves many threads.</summary>
public interface ITemplateFilter
{
    /// <summary>What the filter is.</summary>
    FilterInfo Info { get; }

    /// <summary>The filtered value. An exception becomes a GW9xxx finding that names the plugin.</summary>
    DataNode Apply(FilterCall call);
}
