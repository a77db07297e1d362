namespace Gongwen.Contracts;

/// <summary>As it is.</summary>
public interface IGenrePlugin
{
    /// <summary>As it is.</summary>
    void Register(IGenreRegistry registry);
}
