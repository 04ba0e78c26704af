opsworkscm-server-backups = { requirements = { nist-800-53-r5 = "CP-9" } }
