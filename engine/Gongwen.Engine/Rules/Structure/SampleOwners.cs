namespace Gongwen.Engine.Rules.Structure;

/// <summary>The first paragraph of each sample: a hash table of two arrays, for a long text has as many samples as it has words.</summary>
internal sealed class SampleOwners
{
    private const int FirstSize = 256;

    private uint[] _samples = new uint[FirstSize];

    // One more than the owner; 0 for a free place.
    private int[] _owners = new int[FirstSize];
    private int _count;

    /// <summary>The paragraph a sample was first seen in; this one for a sample that is new.</summary>
    public int FirstOf(uint sample, int paragraph)
    {
        if (2 * _count >= _owners.Length)
            Grow();
        var place = PlaceOf(sample);
        if (_owners[place] == 0)
        {
            (_samples[place], _owners[place]) = (sample, paragraph + 1);
            _count++;
        }

        return _owners[place] - 1;
    }

    // Where it stands, or else where it belongs.
    private int PlaceOf(uint sample)
    {
        var place = (int)(unchecked(sample * 0x85EBCA6B) >> 8) & (_owners.Length - 1);
        while (_owners[place] != 0 && _samples[place] != sample)
            place = (place + 1) & (_owners.Length - 1);
        return place;
    }

    private void Grow()
    {
        var (samples, owners) = (_samples, _owners);
        (_samples, _owners) = (new uint[2 * samples.Length], new int[2 * samples.Length]);
        for (var i = 0; i < samples.Length; i++)
        {
            if (owners[i] == 0)
                continue;
            var place = PlaceOf(samples[i]);
            (_samples[place], _owners[place]) = (samples[i], owners[i]);
        }
    }
}
