using System.Globalization;

namespace Gongwen.Tests.Writers;

/// <summary>What is printed on a page, dot by dot. Lengths in millimetres from the upper left corner.</summary>
internal sealed class PaperInk
{
    private const int Dots = 200;

    private readonly byte[] _grey;
    private readonly int _start;
    private readonly int _width;
    private readonly int _height;

    private PaperInk(byte[] grey, int start, int width, int height) => (_grey, _start, _width, _height) = (grey, start, width, height);

    /// <summary>A page of a PDF, counted from 1.</summary>
    public static PaperInk Read(string pdf, int page)
    {
        var stem = Path.ChangeExtension(pdf, null) + "-ink";
        var number = page.ToString(CultureInfo.InvariantCulture);
        OfficeToPdf.Run("pdftoppm", "-r", Dots.ToString(CultureInfo.InvariantCulture), "-gray", "-singlefile", "-f", number, "-l", number, pdf, stem);
        // P5, width and height, the value of white, then a byte a dot.
        var file = File.ReadAllBytes(stem + ".pgm");
        var start = 0;
        for (var lines = 0; lines < 3; start++)
            lines += file[start] == (byte)'\n' ? 1 : 0;
        var size = System.Text.Encoding.ASCII.GetString(file, 0, start).Split('\n')[1].Split(' ');
        return new PaperInk(file, start, int.Parse(size[0], CultureInfo.InvariantCulture), int.Parse(size[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The smallest box around everything printed within a box; null when nothing is.</summary>
    public (double Top, double Bottom, double Left, double Right)? Box(double top, double bottom, double left, double right)
    {
        var (minY, maxY, minX, maxX) = (int.MaxValue, -1, int.MaxValue, -1);
        for (var y = Math.Max(0, Dot(top)); y < Math.Min(_height, Dot(bottom)); y++)
        {
            for (var x = Math.Max(0, Dot(left)); x < Math.Min(_width, Dot(right)); x++)
            {
                if (_grey[_start + (y * _width) + x] < 128)
                    (minY, maxY, minX, maxX) = (Math.Min(minY, y), y, Math.Min(minX, x), Math.Max(maxX, x));
            }
        }

        return maxY < 0 ? null : (Millimetres(minY), Millimetres(maxY + 1), Millimetres(minX), Millimetres(maxX + 1));
    }

    /// <summary>The thickness of each line that crosses a column of dots, from the top.</summary>
    public IReadOnlyList<double> Crossing(double x, double top, double bottom)
    {
        var lines = new List<double>();
        var start = -1;
        for (var y = Math.Max(0, Dot(top)); y <= Math.Min(_height - 1, Dot(bottom)); y++)
        {
            var inked = _grey[_start + (y * _width) + Dot(x)] < 200;
            if (inked && start < 0)
                start = y;
            if (!inked && start >= 0)
            {
                lines.Add(Millimetres(y - start));
                start = -1;
            }
        }

        return lines;
    }

    private static int Dot(double millimetres) => (int)Math.Round(millimetres * Dots / 25.4);

    private static double Millimetres(int dot) => dot * 25.4 / Dots;
}
