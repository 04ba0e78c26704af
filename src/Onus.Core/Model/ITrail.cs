using Onus.Core.Places;

namespace Onus.Core.Model;

/// <summary>Tells how a value came to where a resource has it: through which calls of modules, variables and locals. Safe for use by several threads.</summary>
public interface ITrail
{
    /// <summary>The steps from the block in which a value is set to the place where it is written, the block's own first; the calls of the modules around it at the end.</summary>
    /// <param name="address">The address of the block.</param>
    /// <param name="path">The path in it by the source's own names, such as <c>versioning_configuration.status</c>; empty for the block itself.</param>
    /// <param name="value">Where the value is written; none where it is not written.</param>
    IReadOnlyList<TrailStep> Of(string address, string path, Origin value);
}

/// <summary>A step on the way that a value came.</summary>
/// <param name="Name">What is there, as the source names it: <c>module.logs</c>, <c>var.encrypted</c>, <c>local.tags</c>.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record TrailStep(string Name, Origin Origin);
