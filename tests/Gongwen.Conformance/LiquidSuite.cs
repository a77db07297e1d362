namespace Gongwen.Conformance;

internal static class LiquidSuite
{
    public static int Run(string path) => path.Length;
}
