using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Model;

/// <summary>A way in which a service is usually deployed, as an example of it: <c>ecs:fargate</c>.</summary>
/// <param name="Id">The id, unique in the service.</param>
/// <param name="Service">The service's id.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Body">The resources that it consists of, as <c>resource</c> blocks.</param>
/// <param name="Locals">The constants that its values may use.</param>
public sealed record Variant(string Id, string Service, string Title, Body Body, MapValue Locals, Origin Origin)
{
    /// <summary>The name by which it is asked for: <c>SERVICE:ID</c>.</summary>
    public string Name => $"{Service}:{Id}";
}
