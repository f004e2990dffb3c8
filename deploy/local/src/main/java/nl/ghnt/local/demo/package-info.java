/**
 * The half-year reporting round on the running platform: the ten steps of the programme's main job, through the
 * gateway, with real tokens. The answers are synthetic and say so; they add up to the published counts.
 */
package nl.ghnt.local.demo;
