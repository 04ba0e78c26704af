pipes-pipe-logs                    = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
pipes-task-latest-platform-version = { requirements = { nist-800-53-r5 = "SI-2" } }
