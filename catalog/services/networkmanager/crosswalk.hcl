networkmanager-segments-ask-before-joining = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
