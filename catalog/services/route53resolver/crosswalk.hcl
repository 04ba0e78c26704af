route53resolver-endpoint-two-addresses = { requirements = { nist-800-53-r5 = ["CP-10", "SC-22"] } }
route53resolver-query-logs             = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
route53resolver-firewall-blocks        = { requirements = { nist-800-53-r5 = ["SC-7", "SI-4"] } }
