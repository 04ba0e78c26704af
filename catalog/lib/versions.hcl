# What an account says of the support of a version, by AWS's own answer: who told it, and until when it lasts; null where it does not say.

# Of a Kubernetes version.
define "kubernetes_support" {
  parameters = ["versions"]
  value      = coalesce(versions[0].endOfStandardSupportDate, versions[0].versionStatus, "-") == "-" ? null : { ToldBy = "eks:DescribeClusterVersions", Status = versions[0].versionStatus, StandardUntil = versions[0].endOfStandardSupportDate, ExtendedUntil = versions[0].endOfExtendedSupportDate }
}

# Of a version of a database's engine, by its major version; commercial engines have no such days.
define "engine_support" {
  parameters = ["versions", "version"]
  value      = engine_support_of(flatten([for v in each(versions) : v.SupportedEngineLifecycles if startswith("${coalesce(version, "-")}.", "${v.MajorEngineVersion}.")]))
}

define "engine_support_of" {
  parameters = ["lifecycles"]
  value      = end_of_support(lifecycles, "open-source-rds-standard-support") == null ? null : { ToldBy = "rds:DescribeDBMajorEngineVersions", StandardUntil = end_of_support(lifecycles, "open-source-rds-standard-support"), ExtendedUntil = end_of_support(lifecycles, "open-source-rds-extended-support") }
}

define "end_of_support" {
  parameters = ["lifecycles", "name"]
  value      = [for l in lifecycles : l.LifecycleSupportEndDate if l.LifecycleSupportName == name][0]
}

# Whether a version is in standard support on a day: by what the account says of it, else by the table of the product.
define "in_standard_support" {
  parameters = ["told", "product", "version", "day"]
  value = (
    told.ToldBy == null ? supported(product, version, day)
    : coalesce(told.Status, "STANDARD_SUPPORT") == "STANDARD_SUPPORT" && (told.StandardUntil == null || timecmp("${day}T00:00:00Z", told.StandardUntil) <= 0)
  )
}
