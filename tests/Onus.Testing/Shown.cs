using Onus.Core.Model;

namespace Onus.Testing;

/// <summary>Waivers as text.</summary>
public static class Shown
{
    public static string Of(Resource resource) =>
        string.Join("; ", resource.Waivers.Select(waiver => $"{waiver.Tool} {waiver.Id}{(waiver.Parts.IsEmpty ? "" : $"[{string.Join(", ", waiver.Parts)}]")} ({waiver.Reason}){(waiver.Expires is null ? "" : " until " + waiver.Expires)}"));
}
