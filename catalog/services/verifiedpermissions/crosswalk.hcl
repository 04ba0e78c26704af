verifiedpermissions-policies-validated       = { requirements = { nist-800-53-r5 = ["AC-3", "SI-10"] } }
verifiedpermissions-store-deletion-protected = { requirements = { nist-800-53-r5 = ["CP-9", "CM-3"] } }
