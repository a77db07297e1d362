using System.Diagnostics;

namespace Gongwen.Host;

/// <summary>Says that the program itself failed and where, so that nobody looks for the cause in the data.</summary>
public static class OurFault
{
    /// <summary>Prints one line about a failure.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="world">Where to print.</param>
    /// <param name="file">The report being worked on; null when none was.</param>
    public static void Report(Exception fault, World world, string? file = null)
    {
        var inner = fault is AggregateException { InnerException: { } first } ? first : fault;
        var frame = new StackTrace(inner).GetFrames().FirstOrDefault(frame => frame.GetMethod()?.DeclaringType?.Namespace?.StartsWith("Gongwen", StringComparison.Ordinal) == true)?.GetMethod();
        var place = frame is null ? "?" : $"{frame.DeclaringType!.FullName}.{frame.Name}";
        var about = file is null ? "" : $"{file}: ";
        world.Error.WriteLine(world.Language.Pick(
            $"{about}程序自身出错（不是数据的问题）：{inner.GetType().Name}，在 {place}：{inner.Message}",
            $"{about}the program itself failed (your data is not to blame): {inner.GetType().Name} in {place}: {inner.Message}"));
    }
}
