healthimaging-datastore-encrypted-with-customer-managed-key = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
