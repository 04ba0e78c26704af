lakeformation-new-tables-not-open         = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
lakeformation-permissions-name-principals = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
