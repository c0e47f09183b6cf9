namespace KnowledgeApi.LargeBase;

/// <summary>A version of an item: the releases in which it is live.</summary>
internal readonly record struct Version(int Since, int? Until);

/// <summary>When an item comes, changes and goes.</summary>
internal sealed record Life(IReadOnlyList<Version> Versions)
{
    /// <summary>Whether it is there in every release.</summary>
    public bool Lasts => Versions[0].Since == 1 && Versions[^1].Until is null;

    /// <summary>The version that is live in a release; null where none is.</summary>
    public Version? At(int release)
    {
        foreach (var version in Versions)
        {
            if (version.Since <= release && !(version.Until <= release))
                return version;
        }
        return null;
    }

    /// <param name="collection">The collection.</param>
    /// <param name="index">The item.</param>
    /// <param name="releases">How many releases there are.</param>
    /// <param name="isReferredTo">What others refer to is there from the first release and stays, so that every reference resolves.</param>
    public static Life Of(string collection, int index, int releases, bool isReferredTo)
    {
        var dice = new Dice($"life of {collection}", index);
        var since = isReferredTo || dice.Chance(0.8) ? 1 : 1 + dice.Below(releases);
        int? end = !isReferredTo && dice.Chance(0.02) && since < releases ? since + 1 + dice.Below(releases - since) : null;
        var last = end ?? releases + 1;
        if (!dice.Chance(0.06) || since + 1 >= last)
            return new([new(since, end)]);
        var changed = since + 1 + dice.Below(last - since - 1);
        return new([new(since, changed), new(changed, end)]);
    }
}
