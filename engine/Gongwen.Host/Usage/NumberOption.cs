using System.CommandLine;

namespace Gongwen.Host.Usage;

/// <summary>An option whose value is a whole number within bounds.</summary>
public sealed class NumberOption : Option<int>
{
    /// <summary>The option with its bounds, both allowed.</summary>
    public NumberOption(string name, int least, int most)
        : base(name)
    {
        Least = least;
        Most = most;
        HelpName = "N";
    }

    /// <summary>The smallest number.</summary>
    public int Least { get; }

    /// <summary>The largest number.</summary>
    public int Most { get; }
}
