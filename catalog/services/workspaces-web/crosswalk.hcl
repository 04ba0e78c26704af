workspaces-web-portal-logged      = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
workspaces-web-ip-access-narrowed = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
workspaces-web-portal-own-key     = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
