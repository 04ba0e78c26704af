securityhub-hub-has-standards      = { requirements = { nist-800-53-r5 = ["CA-7", "RA-5"] } }
securityhub-hub-takes-new-controls = { requirements = { nist-800-53-r5 = "CA-7" } }
