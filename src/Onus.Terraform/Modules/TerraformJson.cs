using Onus.Hcl.Syntax;

namespace Onus.Terraform.Modules;

/// <summary>Which members of a <c>.tf.json</c> file are blocks. The nested blocks of resources are attributes to it, since only the provider could tell.</summary>
internal static class TerraformJson
{
    private const int MaxDynamicDepth = 6;

    public static JsonBodySchema Schema { get; } = Make();

    private static JsonBodySchema Make()
    {
        var none = JsonBodySchema.AttributesOnly;
        var dynamic = none;
        for (var i = 0; i < MaxDynamicDepth; i++)
        {
            dynamic = JsonBodySchema.Of(("dynamic", 1, JsonBodySchema.Of(("content", 0, dynamic))));
        }

        var content = JsonBodySchema.Of(("content", 0, dynamic));
        var resource = JsonBodySchema.Of(("dynamic", 1, content), ("lifecycle", 0, none), ("provisioner", 1, none), ("connection", 0, none));
        return JsonBodySchema.Of(
            ("variable", 1, JsonBodySchema.Of(("validation", 0, none))),
            ("locals", 0, none),
            ("output", 1, none),
            ("resource", 2, resource),
            ("data", 2, resource),
            ("ephemeral", 2, resource),
            ("module", 1, none),
            ("provider", 1, none),
            ("terraform", 0, none),
            ("moved", 0, none),
            ("import", 0, none),
            ("removed", 0, none),
            ("check", 1, none));
    }
}
