ram-share-stays-in-organization = { requirements = { iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-3", "AC-4"] } }
