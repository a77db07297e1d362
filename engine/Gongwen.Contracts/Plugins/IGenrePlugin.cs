namespace Gongwen.Contracts;

/// <summary>The code of a plugin. Exactly one public class with a parameterless constructor in the assembly named by plugin.yaml implements it.</summary>
public interface IGenrePlugin
{
    /// <summary>The table of contents of the plugin's code: one line for each rule, filter and computed datum. Does no work.</summary>
    void Register(IGenreRegistry registry);
}
