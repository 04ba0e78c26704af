appstream-fleet-no-default-internet          = { prowler = "appstream_fleet_default_internet_access_disabled", requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
appstream-fleet-session-limited              = { prowler = "appstream_fleet_maximum_session_duration", requirements = { nist-800-53-r5 = ["AC-12", "SC-10"] } }
appstream-fleet-disconnect-limited           = { prowler = "appstream_fleet_session_disconnect_timeout", requirements = { nist-800-53-r5 = ["AC-12", "SC-10"] } }
appstream-fleet-idle-limited                 = { prowler = "appstream_fleet_session_idle_disconnect_timeout", requirements = { nist-800-53-r5 = ["AC-11", "SC-10"] } }
appstream-instances-imdsv2                   = { requirements = { nist-800-53-r5 = ["AC-3", "CM-6"] } }
appstream-directory-password-not-in-template = { cfn-nag = "F53", requirements = { nist-800-53-r5 = ["IA-5", "SC-28"], pci-dss-4 = "8.6.2" } }
