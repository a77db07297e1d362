using System.CommandLine;

namespace Gongwen.Host.Usage;

/// <summary>An option whose value is one of a few words.</summary>
public sealed class ChoiceOption : Option<string>
{
    /// <summary>The option with its words, in the order people read them.</summary>
    public ChoiceOption(string name, params string[] words)
        : base(name)
    {
        Words = words;
        HelpName = string.Join('|', words);
        CompletionSources.Add(words);
    }

    /// <summary>What may be written.</summary>
    public IReadOnlyList<string> Words { get; }
}
