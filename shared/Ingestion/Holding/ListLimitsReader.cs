using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion.Holding;

/// <summary>Reads a list's limits from its settings, strictly.</summary>
internal static class ListLimitsReader
{
    /// <exception cref="InvalidSettingException">A limit cannot be read or be meant.</exception>
    public static ListLimits Read(IConfigurationSection section)
    {
        ListLimits limits;
        try
        {
            limits = section.Get<ListLimits>() ?? new ListLimits();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new InvalidSettingException(unreadable.Message, unreadable);
        }

        var wrong = new List<ValidationResult>();
        if (!Validator.TryValidateObject(limits, new ValidationContext(limits), wrong, validateAllProperties: true))
            throw new InvalidSettingException($"{section.Path}:{wrong[0].MemberNames.First()}: {wrong[0].ErrorMessage}");
        foreach (var (field, rate) in limits.ExpectedFill) CheckFill($"{section.Path}:{nameof(ListLimits.ExpectedFill)}:{field}", field, rate);
        return limits;
    }

    private static void CheckFill(string name, string field, double rate)
    {
        if (!ProfiledFields.Names.Contains(field))
            throw new InvalidSettingException($"{name}: there is no such field. Known: {string.Join(", ", ProfiledFields.Names.Order(StringComparer.Ordinal))}.");
        if (rate is not (>= 0 and <= 1)) throw new InvalidSettingException($"{name} must be between 0 and 1.");
    }
}
