namespace Gongwen.Liquid;

/// <summary>What a name in a template stands for.</summary>
public enum TemplateReferenceKind
{
    /// <summary>The variable a path begins with.</summary>
    Variable,

    /// <summary>A later step of a path: <c>.name</c> or <c>['name']</c>.</summary>
    Member,

    /// <summary>A member's name given to a filter: <c>map: 'name'</c>.</summary>
    MemberName,

    /// <summary>A filter.</summary>
    Filter,

    /// <summary>A template of an <c>include</c> or <c>render</c>.</summary>
    Template,

    /// <summary>A parameter given to a rendered template.</summary>
    Parameter,
}
