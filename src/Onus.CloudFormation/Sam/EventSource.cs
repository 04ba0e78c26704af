using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>One event of a function.</summary>
/// <param name="Type">Its type, such as <c>Api</c>.</param>
internal sealed record EventSource(SamResource Function, string Name, string Type, MapValue Properties, FunctionTarget Target, Origin Place)
{
    /// <summary>What the ids of its resources begin with.</summary>
    public string Id => Function.Id + Name;

    public ValueFactory M { get; } = new(Place);

    public SamStack Stack => Function.Stack;

    /// <summary>A property; null when it is not there, null or to be left out.</summary>
    public Value? this[string name] => SamStack.Given(Properties[name]);

    public void Refuse(Message message) => Stack.Refuse(Function.Id, $"the event \"{Name}\": {message}.", Place);

    /// <summary>Lets a service invoke the function.</summary>
    public void Permit(string suffix, string principal, params ReadOnlySpan<(string Key, Value? Value)> more)
    {
        var permission = new MapBuilder().SetAll(M.Map(("Action", M.Text("lambda:InvokeFunction")), ("FunctionName", Target.Name), ("Principal", M.Text(principal)))).SetAll(more);
        Function.Add(Id + suffix, "AWS::Lambda::Permission", permission.Build(M.Origin));
    }
}
