using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Onus.Aws.Transport;

namespace Onus.Live.Tests.CloudControl;

/// <summary>What Cloud Control does with a type.</summary>
internal enum Handling
{
    /// <summary>It lists some properties, and gets all.</summary>
    Whole,

    /// <summary>It leaves out in silence what may not be read.</summary>
    Silent,

    /// <summary>It does not know the type.</summary>
    NoType,

    /// <summary>The type has no handler that lists.</summary>
    NoHandler,

    /// <summary>The caller may not ask for lists.</summary>
    Denied,

    /// <summary>The handler that reads may not read.</summary>
    HandlerDenied,

    /// <summary>The handler that reads fails.</summary>
    HandlerFails
}

/// <summary>
/// Cloud Control's API, in its protocol, over the resources of a template: lists come in pages with some of the properties, and what is left out in silence hangs on the seed alone.
/// It shows what Onus makes of such answers, not that AWS gives them.
/// </summary>
internal sealed class TemplateControl(IReadOnlyList<(string Type, string Id, JsonObject Properties)> resources, int seed, Func<string, Handling> handling) : ITransport
{
    private const int PageLength = 1;

    /// <summary>The names of the properties that were left out, by type and id.</summary>
    public HashSet<(string Type, string Id, string Name)> LeftOut { get; } = [.. resources.Where(resource => handling(resource.Type) == Handling.Silent)
        .SelectMany(resource => resource.Properties.Select(property => (resource.Type, resource.Id, property.Key)).Where(property => IsChosen(seed, property.ToString())))];

    public int Calls { get; private set; }

    public ValueTask<WireAnswer> SendAsync(string method, Uri address, IReadOnlyList<(string Name, string Value)> headers, byte[] body, int maxBody, CancellationToken cancellation)
    {
        Calls++;
        var target = Header(headers, "X-Amz-Target").Split('.');
        (method, Header(headers, "Content-Type"), target[0]).ShouldBe(("POST", "application/x-amz-json-1.0", "CloudApiService"));
        Header(headers, "Authorization").ShouldContain("/eu-west-1/cloudcontrolapi/aws4_request");
        var input = JsonNode.Parse(body)!.AsObject();
        var type = input["TypeName"]!.GetValue<string>();
        return ValueTask.FromResult((target[1], handling(type)) switch
        {
            (_, Handling.NoType) => Error("TypeNotFoundException", $"The type {type} does not exist."),
            ("ListResources", Handling.NoHandler) => Error("UnsupportedActionException", $"Resource type {type} does not support LIST action"),
            ("ListResources", Handling.Denied) => Error("AccessDeniedException", "User is not authorized to perform: cloudformation:ListResources"),
            ("GetResource", Handling.HandlerDenied) => Error("GeneralServiceException", $"{type} Handler returned status FAILED: not authorized (HandlerErrorCode: AccessDenied)"),
            ("GetResource", Handling.HandlerFails) => Error("HandlerInternalFailureException", "The handler failed. (HandlerErrorCode: InternalFailure)"),
            ("ListResources", _) => List(type, input["NextToken"]?.GetValue<string>()),
            ("GetResource", _) => Get(type, input["Identifier"]!.GetValue<string>()),
            _ => Error("UnknownOperationException", target[1]),
        });
    }

    private WireAnswer List(string type, string? token)
    {
        var all = resources.Where(resource => resource.Type == type).ToList();
        var start = token is null ? 0 : int.Parse(token.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
        var page = new JsonArray([.. all.Skip(start).Take(PageLength).Select(resource => (JsonNode)Described(resource, name => IsChosen(seed + 1, resource.Id + name)))]);
        var answer = new JsonObject { ["TypeName"] = type, ["ResourceDescriptions"] = page };
        if (start + PageLength < all.Count)
        {
            answer["NextToken"] = $"page-{start + PageLength}";
        }

        return Answer(200, answer);
    }

    private WireAnswer Get(string type, string id) => resources.FirstOrDefault(resource => resource.Type == type && resource.Id == id) is { Properties: not null } found
        ? Answer(200, new JsonObject { ["TypeName"] = type, ["ResourceDescription"] = Described(found, _ => true) })
        : Error("ResourceNotFoundException", $"{id} was not found.");

    private JsonObject Described((string Type, string Id, JsonObject Properties) resource, Func<string, bool> isTold) => new()
    {
        ["Identifier"] = resource.Id,
        ["Properties"] = new JsonObject(resource.Properties.Where(property => isTold(property.Key) && !LeftOut.Contains((resource.Type, resource.Id, property.Key))).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))).ToJsonString(),
    };

    private static bool IsChosen(int seed, string text)
    {
        var hash = (uint)seed * 2654435761;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return (hash >> 16) % 2 == 0;
    }

    private static string Header(IReadOnlyList<(string Name, string Value)> headers, string name) => headers.Single(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private static WireAnswer Error(string code, string message) => Answer(400, new JsonObject { ["__type"] = $"com.amazonaws.cloudapiservice#{code}", ["Message"] = message });

    private static WireAnswer Answer(int status, JsonObject body) =>
        new(status, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = "application/x-amz-json-1.0" }, Encoding.UTF8.GetBytes(body.ToJsonString(new JsonSerializerOptions())));
}
