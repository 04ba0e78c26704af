using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>A section with its loops written out when it is first asked for. While that is done it answers as it was written, so that it can't go in circles.</summary>
internal sealed class LazySection(MapValue written, StackScope scope)
{
    private MapValue _entries = written;
    private bool _isExpanded;

    public MapValue Entries
    {
        get
        {
            if (!_isExpanded)
            {
                _isExpanded = true;
                _entries = ForEach.Expand(_entries, scope);
            }

            return _entries;
        }
    }
}
