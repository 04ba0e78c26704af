fis-experiment-has-stop-condition = { requirements = { nist-800-53-r5 = ["CP-4", "CM-4"] } }
