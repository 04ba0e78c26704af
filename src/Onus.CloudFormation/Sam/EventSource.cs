using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>One event of a function.</summary>
/// <param name="Function">The function's declaration.</param>
/// <param name="Name">The event's name.</param>
/// <param name="Type">Its type, such as <c>Api</c>.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Target">What it invokes.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record EventSource(SamResource Function, string Name, string Type, MapValue Properties, FunctionTarget Target, Origin Place)
{
    /// <summary>What the ids of its resources begin with.</summary>
    public string Id => Function.Id + Name;

    public Maker M { get; } = new(Place);

    public SamStack Stack => Function.Stack;

    /// <summary>A property; null when it is not there, null or to be left out.</summary>
    public Value? this[string name] => SamStack.Given(Properties[name]);

    public void Refuse(string message) => Stack.Refuse(Function.Id, $"the event \"{Name}\": {message}.", Place);

    /// <summary>Lets a service invoke the function.</summary>
    public void Permit(string suffix, string principal, params ReadOnlySpan<(string Key, Value? Value)> more)
    {
        var builder = new MapBuilder();
        builder.Set("Action", M.Text("lambda:InvokeFunction"));
        builder.Set("FunctionName", Target.Name);
        builder.Set("Principal", M.Text(principal));
        foreach (var (key, value) in more)
        {
            if (value is not null)
            {
                builder.Set(key, value);
            }
        }

        Function.Add(Id + suffix, "AWS::Lambda::Permission", builder.Build(M.Origin));
    }
}
